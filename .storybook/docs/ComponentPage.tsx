import { Controls, DocsContext, Primary, Stories, Subtitle, Title } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import type { ReactNode } from 'react';
import type { ComponentDocs, StateInventory } from '../../components/src/index.ts';
import { docsByName, statesByName } from './inventory.ts';

/** The docs page of a component, from what it says about itself; of anything else, its stories. */
export function ComponentPage() {
  const { storyById } = useContext(DocsContext);
  const name = storyById().title.split('/').at(-1) ?? '';
  const docs = docsByName.get(name);
  const states = statesByName.get(name);
  return (
    <>
      <Title />
      <Subtitle>{docs?.summary}</Subtitle>
      <Primary />
      {docs && <Choosing {...docs} />}
      <Controls />
      {docs && <Promises docs={docs} states={states} />}
      <Stories includePrimary={false} />
    </>
  );
}

function Choosing({ name, when, alternatives }: ComponentDocs) {
  return (
    <>
      <pre>
        <code>{`import { ${name} } from '@castmatch/components';`}</code>
      </pre>
      <h2>When to take it</h2>
      <List items={when} />
      <h2>What to take instead</h2>
      <Table
        heads={['take', 'when']}
        rows={alternatives.map(({ instead, when: occasion }) => [instead, occasion])}
      />
    </>
  );
}

function Promises({ docs, states }: { docs: ComponentDocs; states: StateInventory<object> | undefined }) {
  return (
    <>
      <h2>Accessibility</h2>
      <List items={docs.a11y} />
      {states && (
        <>
          <p>
            {'Roles: '}
            {states.roles.map((role) => (
              <code key={role}>{role} </code>
            ))}
            {states.pattern && (
              <>
                {'. Pattern: '}
                <a href={states.pattern.url}>{states.pattern.name}</a>
              </>
            )}
          </p>
          {states.keys.length > 0 && (
            <Table
              heads={['key', 'does']}
              rows={states.keys.map(({ key, does }) => [<kbd key={key}>{key}</kbd>, does])}
            />
          )}
        </>
      )}
      <h2>Parts to rely on</h2>
      <Table
        heads={['selector', 'holds']}
        rows={docs.parts.map(({ selector, holds }) => [<code key={selector}>{selector}</code>, holds])}
      />
    </>
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

function Table({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly ReactNode[])[] }) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          <tr key={at}>
            {cells.map((cell, column) => (
              <td key={heads[column]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
