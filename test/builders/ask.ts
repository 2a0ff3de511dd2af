export interface Ask<Who extends string> {
  readonly method?: string;
  readonly as?: Who | null;
  readonly body?: unknown;
  /** Sent as it is, in place of `body` as JSON. */
  readonly text?: string;
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

const isJson = (headers: Headers) => /\bjson\b/.test(headers.get('Content-Type') ?? '');

/** Asks the API at `base` as one of those who are signed in, or as nobody. */
export const asker =
  <Who extends string>(base: string, cookieOf: (who: Who) => string | Promise<string>) =>
  async (
    path: string,
    { method = 'GET', as = null, body, text, form, headers = {} }: Ask<Who> = {},
  ): Promise<Told> => {
    const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${base}/api${path}`, {
      method,
      headers: {
        ...(as !== null && { Cookie: await cookieOf(as) }),
        ...(content !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: form ?? content ?? null,
    });
    const said = await response.text();
    const json: unknown = said !== '' && isJson(response.headers) ? JSON.parse(said) : null;
    return { status: response.status, headers: response.headers, text: said, json };
  };
