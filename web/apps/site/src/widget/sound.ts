// Two soft notes, made on the spot: no file to fetch.
export function chime(): void {
  try {
    const audio = new AudioContext();
    for (const [at, pitch] of [
      [0, 659],
      [0.12, 880],
    ] as const) {
      const note = audio.createOscillator();
      const volume = audio.createGain();
      const start = audio.currentTime + at;
      note.frequency.value = pitch;
      volume.gain.setValueAtTime(0.0001, start);
      volume.gain.exponentialRampToValueAtTime(0.08, start + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.3);
      note.connect(volume).connect(audio.destination);
      note.start(start);
      note.stop(start + 0.32);
    }
    setTimeout(() => void audio.close(), 800);
  } catch {
    // A browser without sound stays silent.
  }
}
