import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { page, problem, server } from '../msw/server.ts';
import { renderApp, seller } from '../msw/renderApp.tsx';
import { coat } from './coat.ts';

const filterOf = (request: Request): unknown =>
  JSON.parse(new URL(request.url).searchParams.get('filter') ?? '{}');

describe('a list', () => {
  it('keeps its filters in the URL and asks the server with them', async () => {
    const asked: unknown[] = [];
    server.use(
      http.get('/api/products', ({ request }) => {
        asked.push(filterOf(request));
        return page('products', [coat]);
      }),
    );
    const { router, user } = await renderApp('/products', { user: seller });
    await user.type(await screen.findByLabelText('Search'), 'coat');
    await waitFor(() => expect(asked).toContainEqual({ q: 'coat' }));
    await waitFor(() =>
      expect(new URLSearchParams(router.state.location.search).get('filter')).toBe('{"q":"coat"}'),
    );
  });

  it('names each row by a link that the keyboard reaches', async () => {
    server.use(http.get('/api/products', () => page('products', [coat])));
    await renderApp('/products', { user: seller });
    const row = (await screen.findByText('COAT-1')).closest('tr');
    expect(row && within(row).getByRole('link', { name: 'Wool coat' }).getAttribute('href')).toBe(
      '/products/prd_1/show',
    );
  });

  it('says what to do when nothing matches, and clears the filters', async () => {
    server.use(
      http.get('/api/products', ({ request }) =>
        JSON.stringify(filterOf(request)) === '{}' ? page('products', [coat]) : page('products', []),
      ),
    );
    const { user } = await renderApp('/products?filter=%7B%22active%22%3Afalse%7D', { user: seller });
    expect(await screen.findByText('Nothing matches')).toBeTruthy();
    const [clear] = screen.getAllByRole('button', { name: 'Clear filters' });
    if (clear) await user.click(clear);
    expect(await screen.findByText('COAT-1')).toBeTruthy();
  });

  it('shows a filter that came with a link and has no field of its own', async () => {
    server.use(http.get('/api/products', () => page('products', [])));
    await renderApp('/products?filter=%7B%22sku%22%3A%22COAT-1%22%7D', { user: seller });
    expect(await screen.findByText('SKU = COAT-1')).toBeTruthy();
  });

  it.each([
    ['a server in trouble', () => problem(500, 'internal'), 'The server had a problem'],
    ['no connection', () => HttpResponse.error(), 'No connection'],
  ])('says so with %s, and tries again when asked', async (_, answer, title) => {
    server.use(http.get('/api/products', answer));
    const { user } = await renderApp('/products', { user: seller });
    expect(await screen.findByText(title)).toBeTruthy();
    server.use(http.get('/api/products', () => page('products', [coat])));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('COAT-1')).toBeTruthy();
  });

  it('stays signed in when one thing is forbidden', async () => {
    server.use(http.get('/api/products', () => problem(403, 'forbidden')));
    await renderApp('/products', { user: seller });
    expect(
      await screen.findByText('Your role does not include this page. If you need it, ask an administrator.'),
    ).toBeTruthy();
  });

  it('leads to the sign-in page when the session is over', async () => {
    server.use(
      http.get('/api/products', () => problem(401, 'not-signed-in')),
      http.delete('/api/session', () => HttpResponse.json({ id: 'session' })),
    );
    await renderApp('/products', { user: seller });
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeTruthy();
  });
});
