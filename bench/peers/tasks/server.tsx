import { Button, Provider, TextField } from '#adapter';
import { render } from '#renderer';

/** 300 components, rendered to HTML. */
export const renderPage = (): string =>
  render(
    <Provider>
      {Array.from({ length: 150 }, (_, at) => [
        <Button key={at}>{`Button ${at + 1}`}</Button>,
        <TextField key={`field ${at}`} label={`Field ${at + 1}`} />,
      ])}
    </Provider>,
  );
