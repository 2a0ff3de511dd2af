import { required, useInput, useTranslate, type Validator } from 'ra-core';
import { useFieldLabel } from '../useFieldLabel.ts';

export interface SourceProps {
  readonly source: string;
  readonly needed?: boolean;
}

const rules = (needed: boolean | undefined): Validator[] => (needed ? [required()] : []);

function useErrorText(): (message: unknown) => string | undefined {
  const translate = useTranslate();
  return message => {
    if (typeof message !== 'string') return undefined;
    const key = message.replace('@@react-admin@@', '').replaceAll('"', '');
    return translate(key, { _: key });
  };
}

/** An input of ours on a field of the form. */
export function useField({ source, needed }: SourceProps) {
  const label = useFieldLabel()(source);
  const errorText = useErrorText();
  const validate = rules(needed);
  const { field, fieldState } = useInput({ source, validate, parse: value => value, format: value => value });
  return { label, field, error: fieldState.invalid ? errorText(fieldState.error?.message) : undefined };
}
