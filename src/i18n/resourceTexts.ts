import type { Records, ResourceName } from '../contract/records.ts';

type Own<R extends ResourceName> = Exclude<keyof Records[R], 'id' | 'version'>;

/** A resource's name and the label of each of its fields; a new field breaks the build until it has one. */
export type ResourceTexts<R extends ResourceName> = {
  readonly [Name in R]: {
    readonly name: string;
    readonly fields: Readonly<Record<Own<Name>, string>> & Readonly<Record<string, string>>;
  };
};
