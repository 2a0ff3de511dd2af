import { useCanAccess, useRecordContext, useResourceContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Button } from '@mui/material';
import EditIcon from '@mui/icons-material/EditOutlined';

export function EditLink() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const { canAccess } = useCanAccess({ resource, action: 'edit', record });
  return canAccess && record ? (
    <Button
      component={Link}
      to={`/${resource}/${encodeURIComponent(String(record.id))}`}
      variant="contained"
      startIcon={<EditIcon />}
    >
      {translate('ra.action.edit')}
    </Button>
  ) : null;
}
