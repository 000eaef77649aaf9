import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/**
 * Runs a program to its end and hands back what it said; never throws for a failing program.
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} output is stdout and stderr in order
 */
export function capture(command, args, { cwd = ROOT, env = process.env, timeoutMs } = {}) {
  return new Promise((resolve) => {
    // Its own process group, so that a time-out ends the tool's children (browsers) with it.
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const forget = endWithParent(child);
    let output = '';
    let timedOut = false;
    const timer =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true;
        endGroup(child);
      }, timeoutMs);
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const finish = (code) => {
      clearTimeout(timer);
      forget();
      resolve({ code, output, timedOut });
    };
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? (signal ? 1 : 0)));
  });
}

/**
 * Runs a program in this terminal, passes signals on to it, and gives its exit code back
 * (128 + number when a signal ended it, as shells do).
 */
export function passThrough(command, args, { cwd = process.cwd(), env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    const handlers = ['SIGTERM', 'SIGHUP', 'SIGINT'].map((signal) => {
      // Ctrl-C in a terminal reaches the whole group by itself: passing it on would make it two.
      const fromTerminal = signal === 'SIGINT' && process.stdin.isTTY;
      const handler = () => fromTerminal || child.kill(signal);
      process.on(signal, handler);
      return [signal, handler];
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const [name, handler] of handlers) process.off(name, handler);
      resolve(code ?? 128 + (SIGNAL_NUMBERS[signal] ?? 0));
    });
  });
}

const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Detached children outlive Ctrl-C, so the first signal ends every one of them before this process goes. */
const running = new Set();

function endWithParent(child) {
  if (running.size === 0) {
    process.once('SIGINT', endAll);
    process.once('SIGTERM', endAll);
  }
  running.add(child);
  return () => {
    running.delete(child);
    if (running.size > 0) return;
    process.off('SIGINT', endAll);
    process.off('SIGTERM', endAll);
  };
}

function endAll(signal) {
  for (const child of running) endGroup(child);
  process.exit(128 + SIGNAL_NUMBERS[signal]);
}
