import { screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Records } from '../../src/contract/records.ts';
import { problem, server } from '../msw/server.ts';
import { renderApp, seller } from '../msw/renderApp.tsx';
import { buildPolicy, buildRule, openShop } from './shop.ts';

type Policy = Records['cod-policies'];
interface Sent {
  readonly type: string;
  readonly version: number;
  readonly rules: Policy['rules'];
}

const province = buildRule('r-1', { note: 'Small baskets' });
let kept: Policy[];
let sent: Sent[];

/** Saves as the server does: the draft with the rules, one version on. */
const saving = http.post('/api/cod-policies/:id/commands', async ({ request, params }) => {
  const command = (await request.json()) as Sent;
  sent.push(command);
  const at = kept.findIndex(({ id }) => id === params['id']);
  const draft = kept[at]!;
  if (command.version !== draft.version) return problem(409, 'version-conflict');
  kept[at] = { ...draft, version: draft.version + 1, rules: command.rules };
  return HttpResponse.json(kept[at]);
});

beforeEach(() => {
  kept = [
    buildPolicy({ rules: [province] }),
    buildPolicy({ id: 'pol_1', number: 1, status: 'published', publishedAt: '2026-10-01T00:00:00.000Z' }),
  ];
  sent = [];
  openShop(kept);
});

const open = async () => (await renderApp('/cod-policies/pol_2/show', { user: seller })).user;

/** Opens the one rule and sets another maximum. */
async function typeMaximum(user: Awaited<ReturnType<typeof open>>, amount: string) {
  await user.click(await screen.findByRole('button', { name: 'Edit rule: All products × Liaoning' }));
  const dialog = within(await screen.findByRole('dialog'));
  const [maximum] = dialog.getAllByLabelText('Maximum');
  await user.clear(maximum!);
  await user.type(maximum!, amount);
  return dialog;
}

describe('a draft', () => {
  it('is saved rule by rule, and says so', async () => {
    server.use(saving);
    const user = await open();
    const dialog = await typeMaximum(user, '600');
    await user.click(dialog.getByRole('button', { name: 'Save rule' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toMatchObject([
      { type: 'save_draft', version: 1, rules: [{ id: 'r-1', terms: { maxAmount: 60_000 } }] },
    ]);
    expect(await screen.findByText('All changes are saved')).toBeTruthy();
    expect((await screen.findAllByText(/up to ¥600.00/)).length).toBeGreaterThan(0);
  });

  it('shows what is wrong at the field, by the rules themselves, and sends nothing', async () => {
    server.use(saving);
    const user = await open();
    const dialog = await typeMaximum(user, '10');
    await user.type(dialog.getByLabelText('Minimum'), '20');
    expect(await dialog.findByText('The minimum is above the maximum.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Save rule' }));
    expect(sent).toEqual([]);
  });

  it('changed elsewhere keeps what was typed, and puts it into the newer one when saved again', async () => {
    const user = await open();
    const dialog = await typeMaximum(user, '600');
    const other = buildRule('r-2', { regionId: '210100' });
    kept[0] = { ...kept[0]!, version: 5, rules: [province, other] };
    server.use(saving);
    await user.click(dialog.getByRole('button', { name: 'Save rule' }));
    expect(await dialog.findByText(/This draft was changed elsewhere/)).toBeTruthy();
    expect(dialog.getAllByLabelText<HTMLInputElement>('Maximum')[0]?.value).toBe('600');
    await screen.findByText('Shenyang', { ignore: 'script' });
    await user.click(dialog.getByRole('button', { name: 'Save rule' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(kept[0]?.rules.map(({ id, terms }) => [id, terms.maxAmount])).toEqual([
      ['r-1', 60_000],
      ['r-2', null],
    ]);
  });

  it.each([
    [
      'a rule refuses',
      () => problem(422, 'RULE_CARRIER_UNKNOWN', { facts: { ruleId: 'r-1' } }),
      /names an unknown carrier/,
    ],
    ['the server fails', () => problem(500, 'internal'), /Not saved/],
    ['nobody answers', () => HttpResponse.error(), /The server cannot be reached/],
  ])('stays open with what was typed when %s', async (_label, answer, text) => {
    server.use(http.post('/api/cod-policies/:id/commands', answer));
    const user = await open();
    const dialog = await typeMaximum(user, '600');
    await user.click(dialog.getByRole('button', { name: 'Save rule' }));
    expect((await dialog.findByRole('alert')).textContent).toMatch(text);
    expect(dialog.getAllByLabelText<HTMLInputElement>('Maximum')[0]?.value).toBe('600');
  });

  it('cannot be saved twice while the server is slow', async () => {
    server.use(http.post('/api/cod-policies/:id/commands', async () => delay('infinite')));
    const user = await open();
    const dialog = await typeMaximum(user, '600');
    await user.click(dialog.getByRole('button', { name: 'Save rule' }));
    await waitFor(() =>
      expect(dialog.getByRole<HTMLButtonElement>('button', { name: /Save rule/ }).disabled).toBe(true),
    );
  });

  it('asks before what was typed is thrown away', async () => {
    const user = await open();
    const dialog = await typeMaximum(user, '600');
    await user.keyboard('{Escape}');
    expect(await dialog.findByText('This rule has changes that are not saved.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Keep editing' }));
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await user.click(dialog.getByRole('button', { name: 'Discard changes' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('gives a removed rule back', async () => {
    server.use(saving);
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Remove rule: All products × Liaoning' }));
    expect(await screen.findByText('COD is off everywhere')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Remove rule: All products × Liaoning' })).toBeTruthy();
    expect(kept[0]?.rules).toEqual([province]);
  });

  it('is published with a note, and not without', async () => {
    server.use(
      http.post('/api/cod-policies/:id/commands', async ({ request }) => {
        sent.push((await request.json()) as Sent);
        kept[0] = { ...kept[0]!, version: 2, status: 'published', publishedAt: '2026-11-20T12:00:00.000Z' };
        return HttpResponse.json(kept[0]);
      }),
    );
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Publish …' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Publish now' }));
    expect(await dialog.findByText('Say what changes and why.')).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(dialog.getByLabelText('What changes, and why'), 'Winter');
    await user.click(dialog.getByRole('button', { name: 'Publish now' }));
    expect(await screen.findByText('The policy is in force')).toBeTruthy();
    expect(sent).toEqual([{ type: 'publish', version: 1, note: 'Winter' }]);
    expect(await screen.findByText('Where COD is offered now')).toBeTruthy();
  });

  it('is scheduled for an instant of the marketplace’s clock', async () => {
    server.use(
      http.post('/api/cod-policies/:id/commands', async ({ request }) => {
        sent.push((await request.json()) as Sent);
        return HttpResponse.json(kept[0]);
      }),
    );
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Publish …' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('What changes, and why'), 'Winter');
    await user.click(dialog.getByRole('radio', { name: 'Later' }));
    expect(dialog.getByLabelText<HTMLInputElement>('At (China time)').value).toBe('2026-11-21T20:00');
    await user.click(dialog.getByRole('button', { name: 'Schedule' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { type: 'publish_later', version: 1, at: '2026-11-21T12:00:00.000Z', note: 'Winter' },
      ]),
    );
  });
});

describe('the versions', () => {
  it('begin with the first draft, for a seller who has none', async () => {
    kept.length = 0;
    server.use(
      http.post('/api/cod-policies', () => {
        kept.push(buildPolicy());
        return HttpResponse.json(kept[0], { status: 201 });
      }),
    );
    const { user } = await renderApp('/cod-policies', { user: seller });
    expect(await screen.findByText('COD is off everywhere')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start with a first draft' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'COD policy, version 2' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Add rule' })).toBeTruthy();
  });

  it('are only looked at by staff', async () => {
    await renderApp('/cod-policies/pol_2/show', { user: { ...seller, role: 'manager', sellerId: null } });
    expect(await screen.findByText('Small baskets')).toBeTruthy();
    for (const name of [/Edit rule/, /Publish/, /Discard/, /Add rule/])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
