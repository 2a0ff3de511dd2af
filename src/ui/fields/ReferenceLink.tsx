import { useCanAccess, useReference, type RaRecord } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Link, Skeleton } from '@mui/material';
import { useNameOf } from '../nameOf.ts';
import { Nothing } from './Nothing.tsx';

interface ReferenceLinkProps {
  readonly resource: string;
  readonly id: string | null | undefined;
  readonly text?: (record: RaRecord) => string;
  readonly plain?: boolean;
  /** A number or code that should not break. */
  readonly nowrap?: boolean;
}

function Known({
  resource,
  id,
  text,
  plain = false,
  nowrap = false,
}: ReferenceLinkProps & { readonly id: string }) {
  const name = useNameOf();
  const { canAccess } = useCanAccess({ resource, action: 'show' });
  const { referenceRecord, isPending } = useReference({ reference: resource, id });
  if (isPending) return <Skeleton component="span" width={90} sx={{ display: 'inline-block' }} />;
  const shown = referenceRecord ? (text ?? name)(referenceRecord) : id;
  if (plain || !canAccess || !referenceRecord) return <Box component="span">{shown}</Box>;
  return (
    <Link
      component={RouterLink}
      to={`/${resource}/${encodeURIComponent(id)}/show`}
      sx={{ fontWeight: 500, ...(nowrap ? { whiteSpace: 'nowrap' } : {}) }}
    >
      {shown}
    </Link>
  );
}

/** Another record by its name; a link where the reader may open it. All of a list's are fetched at once. */
export const ReferenceLink = ({ id, ...props }: ReferenceLinkProps) =>
  id ? <Known id={id} {...props} /> : <Nothing />;
