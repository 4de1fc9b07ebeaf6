// The two-leaf sprout, in the colour of the text around it.
export function Mark(props: { size: number }) {
  return (
    <svg width={props.size} height={props.size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d="M12.9 22a.9.9 0 0 1-1.8 0v-7.2C5.2 14.6 1.6 11.4 1.4 5.9c0-.4.3-.7.7-.7 4.6.1 7.9 2.1 9.3 5.9C12.5 5.6 16 2.3 21.8 2c.4 0 .8.3.8.8-.2 6.1-3.7 9.7-9.7 10.2Z" />
    </svg>
  );
}
