import {
  problemStatus,
  problemType,
  type Problem,
  type ProblemCode,
  type Violation,
} from '../src/contract/problems.ts';
import type { Facts, Refusal } from '../src/domain/shared/result.ts';
import { problemTexts } from '../src/i18n/policy/problems.ts';

/** Thrown anywhere below a handler; `handle` answers with it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
  constructor(body: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(body.detail);
    this.problem = body;
    this.headers = headers;
  }
}

interface Details {
  readonly facts?: Facts;
  readonly violations?: readonly Violation[];
  readonly current?: Problem['current'];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Fills `%{name}` from facts. */
export const fillText = (text: string, facts: Facts): string =>
  text.replaceAll(/%\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined || fact === null ? whole : String(fact);
  });

export function problem(code: ProblemCode, details: Details = {}): ProblemError {
  const { facts = {}, violations, current, headers } = details;
  const text = problemTexts.en[code];
  const detail = fillText(text.detail, facts);
  const first = violations?.[0];
  const body: Problem = {
    type: problemType(code),
    title: text.title,
    status: problemStatus[code],
    code,
    detail,
    message: first ? `${detail} ${first.path}: ${first.message}` : detail,
    ...(details.facts && { facts }),
    ...(current && { current }),
    ...(violations && {
      violations: [...violations],
      errors: Object.fromEntries(violations.map(v => [v.path, v.message])),
    }),
  };
  return new ProblemError(body, headers);
}

/** A rule of the domain said no: its own code and facts, in the words of its policy text. */
export function ruleProblem(refusal: Refusal, text: string): ProblemError {
  const detail = fillText(text, refusal.facts);
  return new ProblemError({
    type: problemType(refusal.code),
    title: 'Refused by a rule',
    status: 422,
    code: refusal.code,
    detail,
    message: detail,
    facts: refusal.facts,
  });
}
