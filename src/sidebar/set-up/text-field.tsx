// One line of text with its label above it.

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  readonly isShort?: boolean;
}

export function TextField({label, value, onValue, hint = '', isShort = false}: Props) {
  return (
    <label class={isShort ? 'field short' : 'field'}>
      {label}
      <input
        value={value}
        placeholder={hint}
        onInput={event => {
          onValue(event.currentTarget.value);
        }}
      />
    </label>
  );
}
