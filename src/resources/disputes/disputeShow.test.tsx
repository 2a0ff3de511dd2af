import { screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { disputeIn } from '../../../test/builders/disputeStages.ts';
import { after, mediator, settings } from '../../../test/builders/disputes.ts';
import { mediatorUser, sellerUser, serveCase } from '../../../test/msw/disputeCase.ts';
import { renderApp } from '../../../test/msw/renderApp.tsx';
import { problem, server } from '../../../test/msw/server.ts';
import { nextCommands } from '../../domain/disputes/nextCommands.ts';
import type { DisputeStatus } from '../../domain/disputes/types.ts';
import { DAY, HOUR } from '../../domain/shared/instant.ts';
import { disputesEn } from '../../i18n/policy/disputes.en.ts';

const NOW = after(6 * HOUR);
const COMMANDS = '/api/disputes/dis_1/commands';

async function open(status: DisputeStatus, user = mediatorUser, now = NOW) {
  const dispute = disputeIn(status);
  serveCase(dispute, { user, now });
  const app = await renderApp('/disputes/dis_1/show', { user });
  await screen.findByRole('heading', { level: 2, name: 'What you can do' });
  return { ...app, dispute };
}

const own = () => screen.getByRole('region', { name: 'What you can do' });

async function rejectedByMediator() {
  const opened = await open('in_review');
  const { user } = opened;
  await user.click(await within(own()).findByRole('button', { name: 'Decide' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('combobox', { name: 'Outcome' }));
  await user.click(await screen.findByRole('option', { name: 'Claim rejected' }));
  await user.click(within(dialog).getByRole('combobox', { name: 'Rests on these clauses' }));
  await user.click((await screen.findAllByRole('option'))[0] ?? dialog);
  await user.click(within(dialog).getByLabelText(/Reasons, as the parties/));
  await user.paste('Nothing shows the fault.');
  return {
    ...opened,
    dialog,
    submit: () => user.click(within(dialog).getByRole('button', { name: 'Decide' })),
  };
}

describe('what may be done with a dispute', () => {
  it.each(['escalated', 'in_review', 'decided', 'appealed'] as const)(
    'offers in %s exactly what the rules allow',
    async status => {
      const { dispute } = await open(status);
      await within(own()).findAllByRole('button');
      const allowed = nextCommands(dispute, mediator, NOW, settings)
        .filter(command => command.allowed && command.type !== 'submit_evidence')
        .map(command => disputesEn.commands[command.type]);
      for (const name of allowed) {
        const [button] = await within(own()).findAllByRole('button', { name });
        expect(button?.getAttribute('aria-disabled')).toBe('false');
      }
    },
  );

  it('says beside a disabled command why not, and from when', async () => {
    const { user } = await open('awaiting_seller', sellerUser);
    const button = await within(own()).findByRole('button', { name: 'Escalate to mediation' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toMatch(/may be escalated from 9 Mar 2026, 10:00/);
    await user.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says what happens if nobody acts, in money', async () => {
    await open('awaiting_seller', sellerUser);
    expect(await screen.findByText(/If nobody acts by 7 Mar 2026, 10:00/)).toBeTruthy();
    expect(screen.getByText(/Buyer ¥110.00, seller ¥0.00/)).toBeTruthy();
  });

  it('lets staff record what the buyer sent, as the buyer', async () => {
    let sent: unknown;
    const { user, dispute } = await open('in_review');
    server.use(
      http.post(COMMANDS, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...dispute, version: dispute.version + 1, status: 'closed' });
      }),
    );
    await user.click(await within(own()).findByRole('button', { name: 'Withdraw the dispute' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw the dispute' }));
    await waitFor(() => expect(sent).toEqual({ type: 'withdraw', version: dispute.version, actAs: 'buyer' }));
  });
});

describe('a decision', () => {
  it('waits until the rules have nothing against it, and says what they have', async () => {
    const { user } = await open('in_review');
    await user.click(await within(own()).findByRole('button', { name: 'Decide' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(disputesEn.refusals.finding_unsupported)).toBeTruthy();
    expect(within(dialog).getByRole('button', { name: 'Decide' })).toHaveProperty('disabled', true);
  });

  it('is sent with the version it was made on, and leads on', async () => {
    let sent: unknown;
    const { submit, dispute } = await rejectedByMediator();
    server.use(
      http.post(COMMANDS, async ({ request }) => {
        sent = await request.json();
        const decided = { ...disputeIn('decided'), version: dispute.version + 1 };
        serveCase(decided, { user: mediatorUser, now: NOW });
        return HttpResponse.json(decided);
      }),
    );
    await submit();
    expect(await screen.findByText('Done: Decided, open to appeal.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sent).toMatchObject({
      type: 'decide',
      version: dispute.version,
      decision: {
        outcome: 'reject',
        amount: 0,
        split: { buyer: 11_000, seller: 0, platform: 0, carrier: 0 },
      },
    });
  });

  const facts = { actor: 'Lead mediator', action: 'assign', at: '2026-03-02T07:00:00.000Z', version: 9 };
  it.each([
    [
      'somebody who was faster',
      () => problem(409, 'version-conflict', { facts }),
      /Lead mediator acted first \(Assign, 2 Mar 2026, 15:00\)/,
    ],
    ['a rule', () => problem(422, 'not_due', { facts: {} }), disputesEn.refusals.not_due],
    ['a server in trouble', () => problem(500, 'internal'), /The server could not answer/],
    ['no connection', () => HttpResponse.error(), /The server cannot be reached/],
  ])('keeps what was written and says why with %s', async (_, answer, text) => {
    const { submit, dialog } = await rejectedByMediator();
    server.use(http.post(COMMANDS, answer));
    await submit();
    expect(await within(dialog).findByText(text)).toBeTruthy();
    expect(within(dialog).getByDisplayValue('Nothing shows the fault.')).toBeTruthy();
  });

  it('is not shown as done while the server is silent', async () => {
    const { submit, dialog } = await rejectedByMediator();
    server.use(http.post(COMMANDS, () => delay('infinite')));
    await submit();
    await waitFor(() =>
      expect(within(dialog).getByRole('button', { name: /Decide/ })).toHaveProperty('disabled', true),
    );
    expect(screen.queryByText(/^Done/)).toBeNull();
  });
});

describe('the page', () => {
  it('keeps its keys to itself while one types', async () => {
    const { user } = await open('in_review');
    await within(own()).findByRole('button', { name: 'Decide' });
    await user.click(await screen.findByLabelText('Message to both parties'));
    await user.keyboard('d');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('heading', { level: 1 }));
    await user.keyboard('d');
    expect(await screen.findByRole('dialog', { name: /Decide/ })).toBeTruthy();
  });

  it('says that a deadline has passed, also before the clock has run', async () => {
    await open('awaiting_seller', sellerUser, after(6 * DAY));
    expect((await screen.findAllByText(/overdue/)).length).toBeGreaterThan(0);
  });
});
