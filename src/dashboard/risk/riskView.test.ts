import { describe, expect, it } from 'vitest';
import type { RateReportCell } from '../../contract/reports.ts';
import { regionLayers } from './regionLayers.ts';
import { monthsBack, readView, spanOf } from './riskView.ts';
import { timelineOf } from './timeline.ts';

const now = '2026-11-20T13:00:00.000Z';
const view = (text: string) => readView(new URLSearchParams(text));

describe('The address of the risk page', () => {
  it('says nothing of what is usual', () =>
    expect(view('')).toEqual({
      subject: 'refusals',
      period: '12m',
      from: null,
      to: null,
      bucket: 'month',
      level: 'auto',
      categories: 'category',
      payment: null,
      filter: {},
    }));

  it('carries period, splits and filters', () =>
    expect(
      view(
        'subject=disputes&period=90d&level=county&regionId=210000&paymentMethod=cod&payment=cod_or_unknown',
      ),
    ).toMatchObject({
      subject: 'disputes',
      bucket: 'week',
      level: 'county',
      payment: 'cod_or_unknown',
      filter: { regionId: '210000', paymentMethod: 'cod' },
    }));

  it('that someone made up means the usual', () =>
    expect(view('period=ever&level=street&paymentMethod=gold&from=soon&bucket=year&regionId=')).toEqual(
      view(''),
    ));
});

describe('A period, in the marketplace’s days', () => {
  it.each([
    ['period=30d', '2026-10-21T16:00:00.000Z', undefined],
    ['period=90d', '2026-08-22T16:00:00.000Z', undefined],
    ['period=month', '2026-10-31T16:00:00.000Z', undefined],
    ['period=12m', '2025-11-30T16:00:00.000Z', undefined],
    ['period=all', undefined, undefined],
    ['period=custom&from=2026-03-01&to=2026-03-31', '2026-02-28T16:00:00.000Z', '2026-03-31T16:00:00.000Z'],
    ['period=custom&to=2026-03-31', undefined, '2026-03-31T16:00:00.000Z'],
  ])('%s', (text, from, to) =>
    expect(spanOf(view(text), now)).toEqual({ ...(from ? { from } : {}), ...(to ? { to } : {}) }),
  );

  it('begins a month where the marketplace’s midnight is', () => {
    expect(monthsBack('2026-11-30T15:59:59.999Z', 0)).toBe('2026-10-31T16:00:00.000Z');
    expect(monthsBack('2026-11-30T16:00:00.000Z', 0)).toBe('2026-11-30T16:00:00.000Z');
  });
});

describe('A timeline', () => {
  it('has every month between the first and the last', () => {
    const cells = [{ key: '2026-01-31T16:00:00.000Z' }, { key: '2025-11-30T16:00:00.000Z' }, { key: null }];
    expect(timelineOf(cells, 'month', 'Asia/Shanghai').map(({ key, cell }) => [key, cell !== null])).toEqual([
      ['2025-11-30T16:00:00.000Z', true],
      ['2025-12-31T16:00:00.000Z', false],
      ['2026-01-31T16:00:00.000Z', true],
    ]);
  });
  it('of nothing is empty', () => expect(timelineOf([], 'week', 'Asia/Shanghai')).toEqual([]));
});

const list = { resource: 'orders', filter: {} } as const;
const cell = (key: string | null, denominator: number): RateReportCell => ({
  key,
  numerator: 0,
  denominator,
  open: 0,
  rate: 0,
  low: 0,
  high: 1,
  maturity: 1,
  mature: true,
  drill: { numerator: list, denominator: list, open: list },
});

describe('Regions', () => {
  const market: Record<string, readonly RateReportCell[]> = {
    'country ': [cell('CN', 80), cell('IN', 15), cell(null, 5)],
    'province CN': [cell('210000', 70), cell('110000', 8), cell(null, 2)],
    'prefecture 210000': [cell('210100', 40), cell('210200', 30)],
    'province IN': [cell('IN-MH', 8), cell('IN-KA', 7)],
    'county 210100': [cell('210102', 40)],
  };
  const ask = async (by: string, within: string | null) => ({ cells: market[`${by} ${within ?? ''}`] ?? [] });
  const shown = async (level: 'country' | 'province' | 'county', within: string | null) =>
    (await regionLayers(ask, { level, within })).map(layer => [
      layer.level,
      layer.within,
      layer.cells.map(({ key }) => key).join(' '),
    ]);

  it('are looked at where most orders go, and every order is in one cell', async () => {
    expect(await shown('country', null)).toEqual([
      ['country', null, 'IN '],
      ['province', 'CN', '110000 '],
      ['prefecture', '210000', '210100 210200'],
    ]);
    const layers = await regionLayers(ask, { level: 'country', within: null });
    expect(layers.flatMap(({ cells }) => cells).reduce((sum, one) => sum + one.denominator, 0)).toBe(100);
  });
  it('stay at the states where none has most orders', async () =>
    expect(await shown('province', 'IN')).toEqual([['province', 'IN', 'IN-MH IN-KA']]));
  it('go down to counties only when asked', async () =>
    expect(await shown('county', '210100')).toEqual([['county', '210100', '210102']]));
  it('stay where nobody wrote down anything finer', async () => {
    market['country '] = [cell('US', 9), cell('KR', 1)];
    market['province US'] = [cell(null, 9)];
    expect(await shown('country', null)).toEqual([['country', null, 'US KR']]);
  });
});
