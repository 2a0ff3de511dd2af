import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { CoreAdminContext, useGetOne } from 'ra-core';
import { Notification } from 'react-admin';
import { createI18nProvider } from '../../src/providers/i18nProvider.ts';
import { dataProvider } from '../../src/providers/dataProvider.ts';
import { useCommand } from '../../src/ui/command/useCommand.ts';
import { createQueryClient } from '../../src/ui/queryClient.ts';
import { server } from './server.ts';

interface Numbered {
  readonly id: string;
  readonly version: number;
  readonly number: string;
}

function Commanded({ id }: { readonly id: string }) {
  const { data } = useGetOne<Numbered>('orders', { id });
  const { run, isPending } = useCommand('orders');
  if (!data) return null;
  return (
    <>
      <p>{data.number}</p>
      <p>{isPending ? 'busy' : 'idle'}</p>
      <button type="button" onClick={() => run(id, { type: 'dispatch', version: data.version })}>
        run
      </button>
      <button type="button" onClick={() => run(id, { type: 'cancel', version: data.version })}>
        run other
      </button>
    </>
  );
}

/** A screen that is nothing but one record and its commands. */
export async function renderCommand(record: Numbered) {
  server.use(http.get(`/api/orders/${record.id}`, () => HttpResponse.json(record)));
  render(
    <CoreAdminContext
      dataProvider={dataProvider}
      i18nProvider={await createI18nProvider('en')}
      queryClient={createQueryClient()}
    >
      <Commanded id={record.id} />
      <Notification />
    </CoreAdminContext>,
  );
  await screen.findByText(record.number);
  return { user: userEvent.setup() };
}
