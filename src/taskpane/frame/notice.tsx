import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type Props = {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** A message in its place in the pane. Errors are said at once. */
export const Notice = ({ intent, title, children, actions }: Props) => (
  <div {...(intent === 'error' ? { role: 'alert' } : {})}>
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        {title === undefined ? null : <MessageBarTitle>{title}</MessageBarTitle>}
        {title === undefined ? null : ' '}
        {children}
      </MessageBarBody>
      {actions === undefined ? null : <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  </div>
);
