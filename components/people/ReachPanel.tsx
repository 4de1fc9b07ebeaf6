import '#components/tools/ToolPlayer.css';

// Loaded when opened.
export { ReachOut as default } from './ReachOut.tsx';
