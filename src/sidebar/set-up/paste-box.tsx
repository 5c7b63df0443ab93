// A box to paste one list into.

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function PasteBox({label, hint, value, onValue}: Props) {
  return (
    <label class="paste">
      {label}
      <span class="hint">{hint}</span>
      <textarea
        rows={4}
        spellcheck={false}
        wrap="off"
        value={value}
        onInput={event => {
          onValue(event.currentTarget.value);
        }}
      />
    </label>
  );
}
