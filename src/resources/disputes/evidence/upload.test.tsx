import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { disputeIn } from '../../../../test/builders/disputeStages.ts';
import { after } from '../../../../test/builders/disputes.ts';
import { mediatorUser, serveCase } from '../../../../test/msw/disputeCase.ts';
import { renderApp } from '../../../../test/msw/renderApp.tsx';
import { problem, server } from '../../../../test/msw/server.ts';
import { MAX_BYTES } from '../../../contract/evidenceFiles.ts';
import { HOUR } from '../../../domain/shared/instant.ts';
import { refusedFile } from './useUploads.ts';

const photo = (name: string) => new File(['pixels'], name, { type: 'image/png' });

async function openUpload() {
  serveCase(disputeIn('in_review'), { user: mediatorUser, now: after(6 * HOUR) });
  const app = await renderApp('/disputes/dis_1/show', { user: mediatorUser });
  const area = await screen.findByRole('region', { name: 'Add evidence', hidden: true });
  return { ...app, area, input: within(area).getByLabelText<HTMLInputElement>('Choose files') };
}

describe('a file that is not sent at all', () => {
  it.each([
    ['image/png', MAX_BYTES.image, null],
    ['image/png', MAX_BYTES.image + 1, 'file-too-large'],
    ['application/pdf', MAX_BYTES.pdf + 1, 'file-too-large'],
    ['video/mp4', MAX_BYTES.video, null],
    ['video/mp4', MAX_BYTES.video + 1, 'file-too-large'],
    ['text/html', 10, 'unsupported-file-type'],
    ['', MAX_BYTES.video, null],
    ['', MAX_BYTES.video + 1, 'file-too-large'],
  ])('%j of %d bytes: %s', (type, size, code) =>
    expect(refusedFile({ type, size })?.code ?? null).toBe(code),
  );
});

describe('files on their way', () => {
  it('are sent one by one with what they show', async () => {
    const items: unknown[] = [];
    server.use(
      http.post('/api/disputes/dis_1/evidence', async ({ request }) => {
        items.push((await request.formData()).get('item'));
        return HttpResponse.json({ id: `evi_${items.length}` }, { status: 201 });
      }),
    );
    const { user, input, area } = await openUpload();
    await user.upload(input, [photo('one.png'), photo('two.png')]);
    await waitFor(() => expect(within(area).getAllByText(/in the file/)).toHaveLength(2));
    expect(items).toEqual(['other', 'other']);
  });

  it('say why one was refused while the others arrive, and may be tried again', async () => {
    let calls = 0;
    server.use(
      http.post('/api/disputes/dis_1/evidence', () => {
        calls += 1;
        return calls === 1
          ? problem(409, 'duplicate-evidence', { facts: { fileName: 'old.png' } })
          : HttpResponse.json({ id: 'evi_9' }, { status: 201 });
      }),
    );
    const { user, input, area } = await openUpload();
    await user.upload(input, [photo('one.png'), photo('two.png')]);
    expect(await within(area).findByText(/already holds the same file as "old.png"/)).toBeTruthy();
    await user.click(within(area).getByRole('button', { name: 'Try again', hidden: true }));
    await waitFor(() => expect(within(area).getAllByText(/in the file/)).toHaveLength(2));
  });
});
