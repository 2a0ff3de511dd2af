import { useTranslate } from 'ra-core';
import { IconButton, Tooltip } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import TryIcon from '@mui/icons-material/VisibilityOutlined';

interface RuleActionsProps {
  readonly label: string;
  readonly tryPath: string;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

export function RuleActions({ label, tryPath, busy, onEdit, onDuplicate, onRemove }: RuleActionsProps) {
  const translate = useTranslate();
  const named = (key: string) => translate(`codPolicy.${key}`, { rule: label });
  const acts = [
    ['edit_rule', EditIcon, onEdit],
    ['duplicate_rule', CopyIcon, onDuplicate],
    ['remove_rule', DeleteIcon, onRemove],
  ] as const;
  return (
    <>
      <Tooltip title={translate('buyerView.title')}>
        <IconButton size="small" component={RouterLink} to={tryPath} aria-label={named('try_rule')}>
          <TryIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      {acts.map(([key, Icon, act]) => (
        <IconButton key={key} size="small" onClick={act} disabled={busy} aria-label={named(key)}>
          <Icon fontSize="small" />
        </IconButton>
      ))}
    </>
  );
}
