import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { disputeIn } from '../../../test/builders/disputeStages.ts';
import { after } from '../../../test/builders/disputes.ts';
import { mediatorUser, serveCase } from '../../../test/msw/disputeCase.ts';
import { renderApp } from '../../../test/msw/renderApp.tsx';
import { page, problem, server } from '../../../test/msw/server.ts';
import { HOUR } from '../../domain/shared/instant.ts';

const free = (id: string) => ({ ...disputeIn('escalated'), id, number: id });
const NOW = after(6 * HOUR);

async function openQueue(ids: readonly string[]) {
  serveCase(free('dis_2'), { user: mediatorUser, now: NOW });
  server.use(
    http.get('/api/disputes', () => page('disputes', ids.map(free))),
    http.get('/api/disputes/:id/commands', () =>
      HttpResponse.json({ version: 1, now: NOW, commands: [{ type: 'take', allowed: true }] }),
    ),
  );
  const app = await renderApp('/disputes/free', { user: mediatorUser });
  return { ...app, take: await screen.findByRole('button', { name: 'Take next' }) };
}

describe('take next', () => {
  it('takes the next free case when somebody else was faster with the first', async () => {
    const asked: string[] = [];
    const { user, take, router } = await openQueue(['dis_1', 'dis_2']);
    server.use(
      http.post('/api/disputes/:id/commands', ({ params }) => {
        const id = String(params['id']);
        asked.push(id);
        return id === 'dis_1' ? problem(409, 'version-conflict') : HttpResponse.json(free(id));
      }),
    );
    await user.click(take);
    await waitFor(() => expect(router.state.location.pathname).toBe('/disputes/dis_2/show'));
    expect(asked).toEqual(['dis_1', 'dis_2']);
  });

  it('says so when none is left', async () => {
    const { user, take } = await openQueue([]);
    await user.click(take);
    expect(await screen.findByText('No free dispute is left that you may take.')).toBeTruthy();
  });

  it('stops and says why when the server is in trouble', async () => {
    const { user, take, router } = await openQueue(['dis_1', 'dis_2']);
    server.use(http.post('/api/disputes/:id/commands', () => problem(500, 'internal')));
    await user.click(take);
    expect(await screen.findByText(/The server could not answer/)).toBeTruthy();
    expect(router.state.location.pathname).toBe('/disputes/free');
  });
});
