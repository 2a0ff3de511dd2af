import { fieldsOf, isResource } from '../src/contract/resources.ts';
import { parseListQuery, type RawListQuery } from '../src/contract/listQuery.ts';
import type { ResourceName } from '../src/contract/records.ts';
import { answer, type Answer, type Ctx } from './handle.ts';
import { present } from './present.ts';
import { problem } from './problem.ts';
import { fieldsFor, scopeFor } from './scope.ts';

/** The resource named in the path. @throws ProblemError 404 */
export function resourceOf(ctx: Ctx): ResourceName {
  const name = ctx.param('resource');
  if (!isResource(name)) throw problem('unknown-resource');
  return name;
}

/** From the URL itself: Express would turn `filter[id]=1` and repeated parameters into objects. */
function rawQuery(url: string): RawListQuery {
  const params = new URLSearchParams(url.split('?')[1] ?? '');
  const one = (name: string): string | undefined => {
    const values = params.getAll(name);
    if (values.length > 1)
      throw problem('bad-query', { facts: { parameter: name, why: 'given more than once' } });
    return values[0];
  };
  return { sort: one('sort'), range: one('range'), filter: one('filter') };
}

/** `GET /api/:resource` in the ra-data-simple-rest dialect. */
export async function listRecords(ctx: Ctx): Promise<Answer> {
  const { actor, deps } = ctx;
  const resource = resourceOf(ctx);
  const fields = fieldsFor(actor, resource);
  const parsed = parseListQuery(rawQuery(ctx.req.originalUrl), fields);
  if (!parsed.ok) throw problem('bad-query', { facts: parsed.refusal.facts });
  const { from } = parsed.value.range;
  const query =
    fields === fieldsOf(resource) ? parsed.value : { ...parsed.value, searched: Object.keys(fields) };
  const page = await deps.store.list(resource, await scopeFor(deps.store, actor, resource), query);
  const last = from + page.rows.length - 1;
  const range = page.rows.length === 0 ? '*' : `${from}-${last}`;
  return answer(
    200,
    page.rows.map(row => present(actor, resource, row)),
    { 'Content-Range': `${resource} ${range}/${page.total}`, 'X-Total-Count': String(page.total) },
  );
}
