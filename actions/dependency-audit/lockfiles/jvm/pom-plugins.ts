import type { Lines } from '../../../../shared/parse/lines.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../../../../shared/parse/xml.ts';
import type { PomDependency } from './pom-model.ts';

/** Scopes of what runs in the build, as if they were Maven's. */
export const buildScopes: readonly string[] = ['plugin', 'extension'];

/** Types of ours: what manages libraries pins no plugin, and the other way round. */
export const [pluginType, besidePluginType] = ['maven-plugin', 'beside a plugin'];

/** Of plugins that name no group: https://maven.apache.org/pom.html#Plugins */
const usualGroup = 'org.apache.maven.plugins';

/** The plugins of `build` or `reporting`, and what they load beside themselves. */
export function pluginsIn(owner: XmlElement | undefined, lines: Lines): readonly PomDependency[] {
  return childrenOf(childOf(owner, 'plugins'), 'plugin').flatMap((plugin) => [
    builtWith(plugin, 'plugin', pluginType, lines),
    ...childrenOf(childOf(plugin, 'dependencies'), 'dependency').map((one) =>
      builtWith(one, 'plugin', besidePluginType, lines),
    ),
    ...processorsOf(plugin).map((one) => builtWith(one, 'plugin', besidePluginType, lines)),
  ]);
}

/** They run in the compiler: https://maven.apache.org/plugins/maven-compiler-plugin/compile-mojo.html#annotationProcessorPaths */
const processorsOf = (plugin: XmlElement): readonly XmlElement[] =>
  [plugin, ...childrenOf(childOf(plugin, 'executions'), 'execution')].flatMap(
    (owner) => childOf(childOf(owner, 'configuration'), 'annotationProcessorPaths')?.children ?? [],
  );

export const managedPluginsIn = (build: XmlElement | undefined, lines: Lines): readonly PomDependency[] =>
  pluginsIn(childOf(build, 'pluginManagement'), lines);

/** They are loaded into Maven itself. */
export const extensionsIn = (build: XmlElement | undefined, lines: Lines): readonly PomDependency[] =>
  childrenOf(childOf(build, 'extensions'), 'extension').map((one) =>
    builtWith(one, 'extension', besidePluginType, lines),
  );

function builtWith(element: XmlElement, scope: string, type: string, lines: Lines): PomDependency {
  return {
    groupId: textIn(element, 'groupId') ?? (type === pluginType ? usualGroup : ''),
    artifactId: textIn(element, 'artifactId') ?? '',
    type,
    classifier: textIn(element, 'classifier') ?? '',
    version: textIn(element, 'version'),
    scope,
    isOptional: false,
    region: lines.region(element.start, identityEnd(element)),
  };
}

/** What a plugin is told to do may be long, and has versions of its own. */
const identityEnd = (element: XmlElement): number =>
  Math.max(
    ...['groupId', 'artifactId', 'version'].map((name) => childOf(element, name)?.end ?? 0),
    element.start + 1,
  );
