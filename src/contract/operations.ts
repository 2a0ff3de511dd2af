import { z } from 'zod';
import { coverageQuery, coverageSchema, evaluateBody, verdictSchema } from './cod.ts';
import {
  disputeCommandBody,
  messageBody,
  newPolicyBody,
  orderCommandBody,
  policyCommandBody,
  textEvidenceBody,
} from './commands.ts';
import type { ResourceName } from './records.ts';
import { activityParams, rateParams, reportNames, reportSchemas, type ReportName } from './reports.ts';
import { credentialsBody, sessionSchema } from './session.ts';

/** A path of its own, beside those that every resource has. */
export interface Operation {
  readonly path: string;
  readonly method: 'get' | 'post' | 'delete';
  readonly summary: string;
  readonly body?: z.ZodType;
  readonly query?: z.ZodObject<Record<string, z.ZodType>>;
  /** A resource's record, or a schema of its own. */
  readonly answer?: ResourceName | z.ZodType;
  readonly status?: number;
}

const reportParams: Partial<Record<ReportName, Operation['query']>> = {
  'refusal-rate': rateParams,
  'dispute-rate': rateParams,
  'dispute-activity': activityParams,
};

const auditCheck = z.object({
  ok: z.boolean(),
  checked: z.number().int(),
  broken: z.object({ seq: z.number().int(), why: z.string() }).nullable(),
});

export const operations: readonly Operation[] = [
  { path: '/session', method: 'post', summary: 'Sign in', body: credentialsBody, answer: sessionSchema },
  { path: '/session', method: 'get', summary: 'Who I am and what I may do', answer: sessionSchema },
  { path: '/session', method: 'delete', summary: 'Sign out' },
  { path: '/health', method: 'get', summary: 'Whether the server answers' },
  { path: '/openapi.json', method: 'get', summary: 'This description' },
  {
    path: '/audit/verify',
    method: 'get',
    summary: 'Check the hash chain of the audit log',
    answer: auditCheck,
  },
  {
    path: '/disputes/{id}/commands',
    method: 'post',
    summary: 'Act on a dispute',
    body: disputeCommandBody,
    answer: 'disputes',
  },
  {
    path: '/disputes/{id}/commands',
    method: 'get',
    summary: 'What I may do with a dispute now, why not the rest, and what silence brings',
  },
  {
    path: '/orders/{id}/commands',
    method: 'post',
    summary: 'Act on an order; opening a dispute answers 201 with the dispute',
    body: orderCommandBody,
    answer: 'orders',
  },
  {
    path: '/cod-policies',
    method: 'post',
    summary: 'Start a draft',
    body: newPolicyBody,
    answer: 'cod-policies',
    status: 201,
  },
  {
    path: '/cod-policies/{id}/commands',
    method: 'post',
    summary: 'Save, publish, revert or discard a policy',
    body: policyCommandBody,
    answer: 'cod-policies',
  },
  {
    path: '/disputes/{id}/messages',
    method: 'post',
    summary: 'Write in a dispute',
    body: messageBody,
    answer: 'messages',
    status: 201,
  },
  {
    path: '/disputes/{id}/evidence',
    method: 'post',
    summary: 'Submit evidence: this, or multipart/form-data with a file',
    body: textEvidenceBody,
    answer: 'evidence',
    status: 201,
  },
  { path: '/evidence/{id}/file', method: 'get', summary: 'The file, images without their metadata' },
  { path: '/evidence/{id}/thumbnail', method: 'get', summary: 'A small image of it' },
  { path: '/evidence/{id}/original', method: 'get', summary: 'The bytes that were submitted, as attachment' },
  {
    path: '/evidence/{id}/duplicates',
    method: 'get',
    summary: 'The same bytes in other disputes; for staff',
  },
  {
    path: '/cod/evaluate',
    method: 'post',
    summary: 'What a buyer would be offered, and why',
    body: evaluateBody,
    answer: verdictSchema,
  },
  {
    path: '/cod/coverage',
    method: 'get',
    summary: 'Where a seller offers COD',
    query: coverageQuery,
    answer: coverageSchema,
  },
  ...reportNames.map((name): Operation => ({
    path: `/reports/${name}`,
    method: 'get',
    summary: `Report: ${name}`,
    ...(reportParams[name] && { query: reportParams[name] }),
    answer: reportSchemas[name],
  })),
];
