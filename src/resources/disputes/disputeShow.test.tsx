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
  await screen.findByRole('heading', { level: 2, name: 'What you can do', hidden: true });
  return { ...app, dispute };
}

/** Looking at every ancestor's style is what makes roles slow on a page as large as this. */
const fast = (name: string | RegExp) => ({ name, hidden: true });
const own = () => screen.getByRole('region', fast('What you can do'));
const buttonOf = (where: HTMLElement, name: string | RegExp) =>
  within(where).findByRole<HTMLButtonElement>('button', fast(name));

async function openForm(name: string) {
  const opened = await open('in_review');
  await opened.user.click(await buttonOf(own(), name));
  const dialog = await screen.findByRole('dialog');
  return {
    ...opened,
    dialog,
    submit: async () => opened.user.click(await buttonOf(dialog, name)),
  };
}

async function rejectedByMediator() {
  const form = await openForm('Decide');
  const { user, dialog } = form;
  await user.click(within(dialog).getByRole('combobox', fast('Outcome')));
  await user.click(await screen.findByRole('option', fast('Claim rejected')));
  await user.click(within(dialog).getByRole('combobox', fast('Rests on these clauses')));
  await user.click((await screen.findAllByRole('option', { hidden: true }))[0] ?? dialog);
  await user.click(within(dialog).getByLabelText(/Reasons, as the parties/));
  await user.paste('Nothing shows the fault.');
  return form;
}

async function askedByMediator() {
  const form = await openForm('Ask for information');
  await form.user.click(within(form.dialog).getByLabelText(/Questions/));
  await form.user.paste('Which batch?');
  return form;
}

describe('what may be done with a dispute', () => {
  it.each(['escalated', 'in_review', 'decided', 'appealed'] as const)(
    'offers in %s exactly what the rules allow',
    async status => {
      const { dispute } = await open(status);
      await within(own()).findAllByRole('button', { hidden: true });
      const allowed = nextCommands(dispute, mediator, NOW, settings)
        .filter(command => command.allowed && command.type !== 'submit_evidence')
        .map(command => disputesEn.commands[command.type]);
      for (const name of allowed) {
        const [button] = await within(own()).findAllByRole('button', fast(name));
        expect(button?.getAttribute('aria-disabled')).toBe('false');
      }
    },
  );

  it('says beside a disabled command why not, and from when', async () => {
    const { user } = await open('awaiting_seller', sellerUser);
    const button = await buttonOf(own(), 'Escalate to mediation');
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
    await user.click(await buttonOf(own(), 'Withdraw the dispute'));
    await user.click(await buttonOf(await screen.findByRole('dialog'), 'Withdraw the dispute'));
    await waitFor(() => expect(sent).toEqual({ type: 'withdraw', version: dispute.version, actAs: 'buyer' }));
  });
});

describe('a decision', () => {
  it('waits until the rules have nothing against it, and says what they have', async () => {
    const { dialog } = await openForm('Decide');
    expect(within(dialog).getByText(disputesEn.refusals.finding_unsupported)).toBeTruthy();
    expect(await buttonOf(dialog, 'Decide')).toHaveProperty('disabled', true);
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
});

describe('a command that the server does not take', () => {
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
    const { submit, dialog } = await askedByMediator();
    server.use(http.post(COMMANDS, answer));
    await submit();
    expect(await within(dialog).findByText(text)).toBeTruthy();
    expect(within(dialog).getByDisplayValue('Which batch?')).toBeTruthy();
  });

  it('is not shown as done while the server is silent', async () => {
    const { submit, dialog } = await askedByMediator();
    server.use(http.post(COMMANDS, () => delay('infinite')));
    await submit();
    expect(await buttonOf(dialog, /Ask for information/)).toHaveProperty('disabled', true);
    expect(screen.queryByText(/^Done/)).toBeNull();
  });
});

describe('the page', () => {
  it('keeps its keys to itself while one types', async () => {
    const { user } = await open('in_review');
    await buttonOf(own(), 'Decide');
    await user.click(await screen.findByLabelText('Message to both parties'));
    await user.keyboard('d');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('heading', { level: 1, hidden: true }));
    await user.keyboard('d');
    expect(await screen.findByRole('dialog', { name: /Decide/ })).toBeTruthy();
  });

  it('says that a deadline has passed, also before the clock has run', async () => {
    await open('awaiting_seller', sellerUser, after(6 * DAY));
    expect((await screen.findAllByText(/overdue/)).length).toBeGreaterThan(0);
  });
});
