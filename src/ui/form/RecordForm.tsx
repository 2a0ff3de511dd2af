import type { ReactNode } from 'react';
import { Form, useSaveContext, useTranslate } from 'ra-core';
import { useFormState } from 'react-hook-form';
import { Box, Button, Stack } from '@mui/material';

function SaveBar() {
  const translate = useTranslate();
  const { isDirty, isSubmitting } = useFormState();
  const { saving } = useSaveContext();
  return (
    <Stack direction="row" sx={{ mt: 3, gap: 1 }}>
      <Button type="submit" variant="contained" loading={saving === true || isSubmitting} disabled={!isDirty}>
        {translate('ra.action.save')}
      </Button>
    </Stack>
  );
}

interface RecordFormProps {
  readonly children: ReactNode;
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** Inputs in as many columns as fit, and one button. Leaving with changes asks first. */
export const RecordForm = ({ children, defaults }: RecordFormProps) => (
  <Form warnWhenUnsavedChanges {...(defaults ? { defaultValues: defaults } : {})}>
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
      }}
    >
      {children}
    </Box>
    <SaveBar />
  </Form>
);
