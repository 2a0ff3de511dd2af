import { z } from 'zod';
import { actions } from '../domain/access/matrix.ts';
import { userSchema } from './records.ts';

/** `POST /api/session` */
export const credentialsBody = z.strictObject({
  username: z.string().min(1).max(200),
  password: z.string().min(1).max(200),
  /** Second factor; no account has one yet, so it is not looked at. */
  totp: z.string().max(20).optional(),
});

/** Who is signed in, and what of each resource they may do at all; a single record may allow less. */
export const sessionSchema = z.object({
  user: userSchema,
  may: z.record(z.string(), z.array(z.enum(actions))),
});
export type SessionAnswer = z.infer<typeof sessionSchema>;
