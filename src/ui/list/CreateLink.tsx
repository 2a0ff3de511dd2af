import { useCanAccess, useResourceContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Button } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';

export function CreateLink() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  return canAccess ? (
    <Button component={Link} to={`/${resource}/create`} variant="contained" startIcon={<AddIcon />}>
      {translate('ra.action.create')}
    </Button>
  ) : null;
}
