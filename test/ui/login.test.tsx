import { screen } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { page, problem, server } from '../msw/server.ts';
import { renderApp, seller } from '../msw/renderApp.tsx';

async function signIn(user: Awaited<ReturnType<typeof renderApp>>['user']) {
  await user.type(await screen.findByLabelText('Username'), 'seller');
  await user.type(screen.getByLabelText('Password'), 'doorstep');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('signing in', () => {
  it('leads to the page one wanted, and sends name and password once', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.post('/api/session', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json({ user: seller, may: {} });
      }),
      http.get('/api/orders', () => page('orders', [])),
    );
    const { user } = await renderApp('/orders');
    await signIn(user);
    expect(await screen.findByRole('heading', { level: 1, name: 'Orders' })).toBeTruthy();
    expect(bodies).toEqual([{ username: 'seller', password: 'doorstep' }]);
  });

  it('asks the server for nothing but its health before one has signed in', async () => {
    await renderApp('/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeTruthy();
  });

  it('says the same for a wrong name and a wrong password', async () => {
    server.use(http.post('/api/session', () => problem(401, 'wrong-credentials')));
    const { user } = await renderApp('/');
    await signIn(user);
    expect((await screen.findByRole('alert')).textContent).toContain(
      'The user name or the password is wrong.',
    );
  });

  it('says when there were too many attempts', async () => {
    server.use(
      http.post('/api/session', () => problem(429, 'too-many-attempts', { facts: { seconds: 30 } })),
    );
    const { user } = await renderApp('/');
    await signIn(user);
    expect((await screen.findByRole('alert')).textContent).toContain('Too many attempts');
  });

  it('says when the server cannot be reached', async () => {
    server.use(http.post('/api/session', () => HttpResponse.error()));
    const { user } = await renderApp('/');
    await signIn(user);
    expect((await screen.findByRole('alert')).textContent).toContain('The server cannot be reached');
  });

  it('waits with a slow server and cannot be sent twice meanwhile', async () => {
    let sent = 0;
    server.use(
      http.post('/api/session', async () => {
        sent += 1;
        await delay('infinite');
      }),
    );
    const { user } = await renderApp('/');
    await signIn(user);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Sign in/ }).disabled).toBe(true);
    expect(sent).toBeLessThanOrEqual(1);
  });

  it('fills in a demo account only where the server has demo data', async () => {
    server.use(
      http.get('/api/health', () => HttpResponse.json({ now: '2026-11-20T12:00:00.000Z', demo: false })),
    );
    await renderApp('/');
    await screen.findByLabelText('Username');
    expect(screen.queryByRole('button', { name: 'mediator' })).toBeNull();
  });

  it('speaks Chinese to those who read it', async () => {
    await renderApp('/', { locale: 'zh' });
    expect(await screen.findByRole('heading', { level: 1, name: '登录' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('zh-CN');
  });
});
