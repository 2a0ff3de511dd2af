import { InputAdornment, TextField } from '@mui/material';
import SearchIcon from '@mui/icons-material/Search';

export interface ValueFilterProps {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

export const SearchFilter = ({ label, value, onChange }: ValueFilterProps) => (
  <TextField
    type="search"
    label={label}
    value={typeof value === 'string' ? value : ''}
    onChange={event => onChange(event.target.value)}
    sx={{ width: { xs: '100%', sm: 230 } }}
    slotProps={{
      input: {
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        ),
      },
    }}
  />
);
