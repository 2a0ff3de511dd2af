import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { codWorlds, questions } from '../../../test/builders/codArbitraries.ts';
import { evaluateCod } from '../../domain/cod/evaluateCod.ts';
import { codReasons } from '../../domain/cod/types.ts';
import type { CodReasonCode } from '../../domain/cod/types.ts';
import { codReasonTexts } from './codReasons.ts';
import { codWords } from './codWords.ts';

vi.setConfig({ testTimeout: 30_000 });
const languages = ['en', 'zh'] as const;
const audiences = ['buyer', 'seller', 'staff'] as const;
const placeholders = (text: string): string[] => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name!);
const hidden: readonly CodReasonCode[] = [
  'SELLER_RISK_RESTRICTED',
  'BUYER_BLOCKLISTED',
  'RISK_REGION_HIGH',
  'RISK_SCORE_HIGH',
  'RISK_SCORE_MEDIUM',
];

it('every placeholder is filled by the facts of every reason, for every reader', () => {
  fc.assert(
    fc.property(codWorlds, questions, (world, question) => {
      for (const { code, facts } of evaluateCod(question, world).reasons)
        for (const language of languages)
          for (const audience of audiences)
            for (const name of placeholders(codReasonTexts[language][code][audience])) {
              expect(facts, `${code} ${audience} needs ${name}`).toHaveProperty(name);
              expect(facts[name], `${code} ${audience} needs ${name}`).not.toBeNull();
            }
    }),
    { numRuns: 300 },
  );
});

describe.each(languages)('to a buyer, in %s', language => {
  it('everything about risk and blocklists reads alike', () => {
    expect(new Set(hidden.map(code => codReasonTexts[language][code].buyer)).size).toBe(1);
  });

  it('no text speaks of risk, scores, blocklists, refusals or other parties’ figures', () => {
    const leaks = /risk|score|block|refus|fraud|suspicious|exposure|风险|评分|黑名单|拒收|欺诈|在途现金/i;
    const secret = ['refusals', 'used', 'whole', 'depositBp', 'restriction', 'citation', 'today'];
    for (const code of codReasons) {
      const text = codReasonTexts[language][code].buyer;
      expect(text).not.toMatch(leaks);
      expect(placeholders(text).filter(name => secret.includes(name))).toEqual([]);
    }
  });
});

it('both languages use the same placeholders', () => {
  for (const code of codReasons)
    for (const audience of audiences)
      expect(placeholders(codReasonTexts.zh[code][audience]).toSorted()).toEqual(
        placeholders(codReasonTexts.en[code][audience]).toSorted(),
      );
  const words = (language: 'en' | 'zh') =>
    Object.entries(codWords[language]).flatMap(([group, texts]) =>
      Object.entries<string>(texts).map(([key, text]) => [group, key, placeholders(text)]),
    );
  expect(words('zh')).toEqual(words('en'));
});
