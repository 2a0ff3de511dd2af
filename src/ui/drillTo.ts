interface Target {
  readonly resource: string;
  readonly filter: Readonly<Record<string, unknown>>;
}

/** The list that shows exactly the rows behind a figure. */
export const drillTo = ({ resource, filter }: Target): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' }).toString()}`;
