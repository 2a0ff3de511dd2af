/** Who you are forbids it: the API answers 403. */
const forbiddenCodes = [
  'not_a_party',
  'role_not_allowed',
  'not_assignee',
  'conflict_of_interest',
  'decided_before',
  'own_appeal',
  'same_person',
] as const;

/** What the case is forbids it: the API answers 422. */
type RuleCode =
  | 'wrong_status'
  | 'deadline_passed'
  | 'not_due'
  | 'text_required'
  | 'evidence_required'
  | 'superseded_by_proposal'
  | 'no_open_proposal'
  | 'no_such_proposal'
  | 'rounds_exhausted'
  | 'too_early_to_escalate'
  | 'remedy_not_offered'
  | 'amount_out_of_range'
  | 'return_terms_inconsistent'
  | 'split_does_not_add_up'
  | 'already_assigned'
  | 'not_the_party_asked'
  | 'finding_required'
  | 'finding_unsupported'
  | 'unknown_evidence'
  | 'unknown_clause'
  | 'already_appealed'
  | 'nothing_to_appeal'
  | 'new_evidence_required'
  | 'evidence_already_submitted'
  | 'closing_not_booked'
  | 'reopen_window_closed'
  | 'nothing_left_in_question'
  | 'no_such_lines'
  | 'outside_protection'
  | 'line_already_disputed'
  | 'nothing_refundable'
  | 'evidence_missing'
  | 'sub_reason_mismatch';

export type DisputeRefusalCode = (typeof forbiddenCodes)[number] | RuleCode;

export const isForbidden = (code: DisputeRefusalCode): boolean =>
  forbiddenCodes.some(known => known === code);
