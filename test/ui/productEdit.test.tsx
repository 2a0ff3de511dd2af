import { screen, waitFor } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, problem, server } from '../msw/server.ts';
import { renderApp, seller } from '../msw/renderApp.tsx';
import { coat } from './coat.ts';

beforeEach(() => {
  server.use(
    http.get('/api/products/prd_1', () => HttpResponse.json(coat)),
    http.get('/api/categories/cat_1', () => HttpResponse.json({ id: 'cat_1', nameEn: 'Apparel' })),
    http.get('/api/regions/210100', () => HttpResponse.json({ id: '210100', nameEn: 'Shenyang' })),
    http.get('/api/categories', () => page('categories', [])),
    http.get('/api/regions', () => page('regions', [])),
    http.get('/api/orders', () => page('orders', [])),
  );
});

async function renameCoat() {
  const { user, router } = await renderApp('/products/prd_1', { user: seller });
  const title = await screen.findByLabelText(/Title in English/);
  await user.clear(title);
  await user.type(title, 'Warm coat');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  return { user, router, title };
}

describe('saving a record', () => {
  it('sends only what changed, guarded by the version it was made on', async () => {
    let sent: { body: unknown; match: string | null } | undefined;
    server.use(
      http.put('/api/products/prd_1', async ({ request }) => {
        sent = { body: await request.json(), match: request.headers.get('If-Match') };
        return HttpResponse.json({ ...coat, version: 4, titleEn: 'Warm coat' });
      }),
    );
    const { router } = await renameCoat();
    await waitFor(() => expect(router.state.location.pathname).toBe('/products/prd_1/show'));
    expect(sent).toEqual({ body: { titleEn: 'Warm coat' }, match: '"3"' });
  });

  it('keeps what was typed and offers the current version when someone was faster', async () => {
    server.use(
      http.put('/api/products/prd_1', () => problem(412, 'precondition-failed', { facts: { version: 4 } })),
    );
    const { user, title } = await renameCoat();
    expect(await screen.findByText(/Someone else changed this record while you were editing/)).toBeTruthy();
    expect(title).toHaveProperty('value', 'Warm coat');
    server.use(
      http.get('/api/products/prd_1', () =>
        HttpResponse.json({ ...coat, version: 4, titleEn: 'Thick coat' }),
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Load the current version' }));
    expect(await screen.findByDisplayValue('Thick coat')).toBeTruthy();
  });

  it('puts the server’s objection beside its field', async () => {
    server.use(
      http.put('/api/products/prd_1', () => problem(422, 'invalid', { errors: { titleEn: 'Too ordinary' } })),
    );
    await renameCoat();
    expect(await screen.findByText('Too ordinary')).toBeTruthy();
    expect(await screen.findByText('Some fields need your attention.')).toBeTruthy();
  });

  it.each([
    [
      'a record that is taken',
      () => problem(409, 'in-use', { facts: { usedBy: 'orders' } }),
      /Records in "orders" refer to it/,
    ],
    ['a server in trouble', () => problem(500, 'internal'), /The server could not answer/],
    ['no connection', () => HttpResponse.error(), /The server cannot be reached/],
  ])('stays in the form and says why with %s', async (_, answer, text) => {
    server.use(http.put('/api/products/prd_1', answer));
    const { title } = await renameCoat();
    expect(await screen.findByText(text)).toBeTruthy();
    expect(title).toHaveProperty('value', 'Warm coat');
  });

  it('shows nothing as saved while the server has not said so', async () => {
    server.use(http.put('/api/products/prd_1', () => delay('infinite')));
    const { router } = await renameCoat();
    await waitFor(() =>
      expect(screen.getByRole<HTMLButtonElement>('button', { name: /Save/ }).disabled).toBe(true),
    );
    expect(router.state.location.pathname).toBe('/products/prd_1');
  });
});
