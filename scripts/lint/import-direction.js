// Who may import whom: docs/architecture.md in executable form. `null` means "anything".
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noClock } from './no-clock.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** First matching prefix wins, so the narrower room stands before the wider one. */
const ROOMS = [
  ['domain', 'src/domain/'],
  ['contract', 'src/contract/'],
  ['policyTexts', 'src/i18n/policy/'],
  ['i18n', 'src/i18n/'],
  ['providers', 'src/providers/'],
  ['ui', 'src/ui/'],
  ['resources', 'src/resources/'],
  ['dashboard', 'src/dashboard/'],
  ['wiring', 'src/'],
  ['api', 'api/'],
  ['mockApi', 'mock-api/'],
  ['test', 'test/'],
];

const MAY_IMPORT = {
  domain: { rooms: ['domain'], packages: [] },
  contract: { rooms: ['contract', 'domain'], packages: ['zod'] },
  policyTexts: { rooms: ['policyTexts', 'domain', 'contract'], packages: [] },
  i18n: { rooms: ['i18n', 'policyTexts', 'domain', 'contract'], packages: null },
  providers: { rooms: ['providers', 'contract', 'domain', 'i18n', 'policyTexts'], packages: null },
  ui: { rooms: ['ui', 'domain', 'contract', 'providers', 'i18n', 'policyTexts'], packages: null },
  resources: {
    rooms: ['resources', 'ui', 'domain', 'contract', 'providers', 'i18n', 'policyTexts'],
    packages: null,
  },
  dashboard: {
    rooms: ['dashboard', 'ui', 'domain', 'contract', 'providers', 'i18n', 'policyTexts'],
    packages: null,
  },
  wiring: {
    rooms: [
      'wiring',
      'domain',
      'contract',
      'policyTexts',
      'i18n',
      'providers',
      'ui',
      'resources',
      'dashboard',
    ],
    packages: null,
  },
  api: { rooms: ['api', 'domain', 'contract', 'policyTexts'], packages: null },
  mockApi: { rooms: ['mockApi', 'api', 'domain', 'contract'], packages: null },
};

const roomOf = path => ROOMS.find(([, prefix]) => path.startsWith(prefix))?.[0];
const folderOf = path => /^src\/resources\/([^/]+)\//.exec(path)?.[1];
const isTest = path => /\.test\.tsx?$/.test(path) || path.startsWith('test/');

/** @returns {string | undefined} what is wrong with `file` importing `source` */
export function misdirected(file, source) {
  const room = roomOf(file);
  const allowed = MAY_IMPORT[room];
  if (!allowed || isTest(file)) return undefined;
  if (!source.startsWith('.')) {
    const ok = allowed.packages === null || allowed.packages.includes(source);
    return ok ? undefined : `${room} may not import the package '${source}'.`;
  }
  const target = relative(ROOT, resolve(ROOT, dirname(file), source)).replaceAll('\\', '/');
  const targetRoom = roomOf(target);
  if (targetRoom && !allowed.rooms.includes(targetRoom)) return `${room} may not import ${targetRoom}.`;
  const acrossFolders =
    (room === 'resources' || room === 'dashboard') &&
    targetRoom === 'resources' &&
    folderOf(file) !== folderOf(target);
  if (acrossFolders && !target.endsWith('ReferenceField.tsx'))
    return `Across resource folders only *ReferenceField may be imported.`;
  return undefined;
}

const rule = {
  create(context) {
    const file = relative(ROOT, context.filename).replaceAll('\\', '/');
    const check = node => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const message = misdirected(file, source);
      if (message) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export default { meta: { name: 'doorstep' }, rules: { 'import-direction': rule, 'no-clock': noClock } };
