// The ring of an offer, made by the browser: two soft notes, no file.
let context: AudioContext | null = null;

export function ring(): void {
  try {
    context ??= new AudioContext();
    void context.resume();
    note(context, 659.3, 0);
    note(context, 880, 0.16);
  } catch {
    // No sound device, or the page was never clicked: the screen still shows the offer.
  }
}

function note(audio: AudioContext, hertz: number, after: number): void {
  const start = audio.currentTime + after;
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.16, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.5);
  const tone = audio.createOscillator();
  tone.type = "sine";
  tone.frequency.value = hertz;
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + 0.55);
}
