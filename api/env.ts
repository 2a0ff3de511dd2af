import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Loopback by default: the demo accounts' password is public. */
  HOST: z.string().min(1).default('127.0.0.1'),
  DOORSTEP_DATA: z.string().min(1).default('.data'),
  NODE_ENV: z.string().optional(),
});

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly production: boolean;
}

/** Parsed once at boot. @throws Error of one line that names each variable that is wrong */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not valid: ${wrong.join('; ')}`);
  }
  const { PORT, HOST, DOORSTEP_DATA, NODE_ENV } = parsed.data;
  return { port: PORT, host: HOST, dataDir: DOORSTEP_DATA, production: NODE_ENV === 'production' };
}
