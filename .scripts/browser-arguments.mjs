/** Says how Chromium is started: drawing in software, so that a picture is the same everywhere, and quiet. */

/** Command line of Chromium for tests, benchmarks and icons. Its sandbox does not work for root on Linux. */
export function browserArguments() {
  const isRoot = process.getuid?.() === 0;
  return [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

/** What playwright-core 1.65.1 switches off. Of two such lists Chromium takes the last, so ours repeats it. */
const OFF_IN_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Chromium 156 starts two pages of its own, the lists under its address bar, with each browser context. */
const POPUPS_OF_ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * Command line of Chromium for tests, which open hundreds of contexts. Beside {@link browserArguments} it leaves out what no test
 * looks at: a page with a map then takes 1.9 s of processor time instead of 3.1 s, one without 0.7 s instead of 2 s.
 */
export function testBrowserArguments() {
  return [
    ...browserArguments(),
    // Without a graphics card the page itself is put together faster by the processor than by a card that the processor plays.
    '--disable-gpu-compositing',
    `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...POPUPS_OF_ADDRESS_BAR].join(',')}`,
  ];
}
