import { createRoot } from 'react-dom/client';
import { Button, Provider } from '#adapter';

createRoot(document.body).render(
  <Provider>
    <Button>Save</Button>
  </Provider>,
);
