// The least that react-admin can be: one list of one resource. The measure for what our own screens load.
import { createRoot } from 'react-dom/client';
import { Admin, Datagrid, List, NumberField, Resource, TextField } from 'react-admin';
import simpleRestProvider from 'ra-data-simple-rest';

const Orders = () => (
  <List>
    <Datagrid rowClick={false}>
      <TextField source="id" />
      <TextField source="number" />
      <TextField source="status" />
      <NumberField source="amount" />
    </Datagrid>
  </List>
);

createRoot(document.querySelector('#root')).render(
  <Admin dataProvider={simpleRestProvider('/api')} disableTelemetry>
    <Resource name="orders" list={Orders} />
  </Admin>,
);
