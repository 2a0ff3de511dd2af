import { required } from 'ra-core';
import { BooleanInput, NumberInput } from 'react-admin';
import { DayInput, MoneyInput, RecordInput, RegionInput } from '../../ui/form/inputs.tsx';

export const CoverageFields = () => (
  <>
    <RecordInput source="carrierId" resource="carriers" needed />
    <RegionInput source="regionId" needed />
    <MoneyInput source="cashLimit" />
    <NumberInput source="deliveryDays" min={1} max={60} validate={required()} />
    <DayInput source="validFrom" />
    <DayInput source="validTo" end />
    <BooleanInput source="cod" />
  </>
);
