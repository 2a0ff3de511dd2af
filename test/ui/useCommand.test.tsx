import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem, server } from '../msw/server.ts';
import { renderCommand } from '../msw/renderCommand.tsx';

const order = { id: 'ord_1', version: 7, number: 'LN-1' };
const url = '/api/orders/ord_1/commands';

describe('a command', () => {
  it('shows the record as the server answered it', async () => {
    const { user } = await renderCommand(order);
    const shipped = { ...order, version: 8, number: 'LN-1, shipped' };
    server.use(
      http.post(url, () => HttpResponse.json(shipped)),
      http.get('/api/orders/ord_1', () => HttpResponse.json(shipped)),
    );
    await user.click(screen.getByRole('button', { name: 'run' }));
    expect(await screen.findByText('LN-1, shipped')).toBeTruthy();
  });

  it('loads what stands when someone decided first', async () => {
    const { user } = await renderCommand(order);
    server.use(
      http.post(url, () => problem(409, 'version-conflict', { facts: { version: 9 } })),
      http.get('/api/orders/ord_1', () =>
        HttpResponse.json({ ...order, version: 9, number: 'LN-1, cancelled' }),
      ),
    );
    await user.click(screen.getByRole('button', { name: 'run' }));
    expect(await screen.findByText('LN-1, cancelled')).toBeTruthy();
    expect(await screen.findByText(/It now has version 9/)).toBeTruthy();
  });

  it('tells the rule that refused it, with the rule’s facts', async () => {
    server.use(http.post(url, () => problem(422, 'rounds_exhausted', { facts: { limit: 3 } })));
    const { user } = await renderCommand(order);
    await user.click(screen.getByRole('button', { name: 'run' }));
    expect(await screen.findByText('The limit of 3 counter-offers is reached.')).toBeTruthy();
  });

  it('sent again after no answer came carries the same key, and another command another one', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post(url, ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return HttpResponse.error();
      }),
    );
    const { user } = await renderCommand(order);
    for (const name of ['run', 'run', 'run other']) {
      const before = keys.length;
      await user.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(keys).toHaveLength(before + 1));
      await waitFor(() => expect(screen.getByText('idle')).toBeTruthy());
    }
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });
});
