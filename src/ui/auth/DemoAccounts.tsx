import { useTranslate } from 'ra-core';
import { Box, Button, Typography } from '@mui/material';

const accounts = ['seller', 'seller2', 'mediator', 'mediator2', 'manager', 'admin'] as const;

/** Only where the server says that its data is invented. */
export function DemoAccounts({ onPick }: { readonly onPick: (account: string) => void }) {
  const translate = useTranslate();
  return (
    <Box component="section" aria-labelledby="demo-accounts" sx={{ mt: 1 }}>
      <Typography id="demo-accounts" component="h2" variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('login.demo_accounts')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {accounts.map(account => (
          <Button key={account} size="small" variant="outlined" onClick={() => onPick(account)}>
            {account}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
