import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnv({})).toEqual({ port: 3000, host: '127.0.0.1', dataDir: '.data', production: false });
  });

  it('sets port, folder and production', () => {
    expect(readEnv({ PORT: '0', DOORSTEP_DATA: '/srv/d', NODE_ENV: 'production' })).toMatchObject({
      port: 0,
      dataDir: '/srv/d',
      production: true,
    });
  });

  it.each([{ PORT: 'http' }, { PORT: '65536' }, { PORT: '1.5' }, { DOORSTEP_DATA: '' }])(
    'that is wrong is told in one line: %j',
    variables => {
      const [name] = Object.keys(variables);
      expect(() => readEnv(variables)).toThrow(
        new RegExp(`^The environment is not valid: ${name}: [^\\n]+$`),
      );
    },
  );
});
