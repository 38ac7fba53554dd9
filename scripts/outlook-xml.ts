import * as v from 'valibot'
import { events, NoTwin, overrides, resources, ribbons } from './outlook-commands.ts'
import { unifiedSchema, type Languages } from './outlook-unified.ts'
import { element, xmlDocument, type Xml } from './xml-element.ts'

/**
 * The add-in-only manifest for Outlook on Mac, which does not read the unified one (facts: microsoft-365.md section 1):
 * the same buttons, pages, events and words, made from the unified manifest so that the two cannot drift apart. Its id
 * is the one that the unified manifest hides where both are installed. Throws `NoTwin`, or valibot's error where the
 * unified manifest lacks a part.
 */
export function outlookXml(unified: unknown, languages: Languages): string {
  const manifest = v.parse(unifiedSchema, unified)
  const [extension] = manifest.extensions
  const [alternate] = extension.alternates
  const held = resources(languages)
  const event = extension.runtimes.find(({ code }) => code.script !== undefined)
  if (event?.code.script === undefined) throw new NoTwin('No runtime has a script for the events.')
  const pane = extension.runtimes[0]?.code.page ?? ''
  const eventPage = held.url(event.code.page)
  const overridden = element(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
      'xsi:type': 'VersionOverridesV1_1',
    },
    element(
      'Requirements',
      {},
      element('bt:Sets', { DefaultMinVersion: '1.8' }, element('bt:Set', { Name: 'Mailbox' })),
    ),
    element(
      'Hosts',
      {},
      element(
        'Host',
        { 'xsi:type': 'MailHost' },
        element(
          'Runtimes',
          {},
          element(
            'Runtime',
            { resid: eventPage },
            element('Override', { type: 'javascript', resid: held.url(event.code.script) }),
          ),
        ),
        element(
          'DesktopFormFactor',
          {},
          // A delegate's pane beside an appointment of the calendar that is shared with them.
          element('SupportsSharedFolders', {}, 'true'),
          element('FunctionFile', { resid: eventPage }),
          ...ribbons(extension, held),
          events(extension, eventPage),
        ),
      ),
    ),
    held.element(),
  )
  const form = (kind: string, ...more: readonly Xml[]) =>
    element(
      'Form',
      { 'xsi:type': kind },
      element('DesktopSettings', {}, element('SourceLocation', { DefaultValue: pane }), ...more),
    )
  const shown = (type: string, FormType: string) =>
    element('Rule', { 'xsi:type': 'ItemIs', ItemType: type, FormType })
  return xmlDocument(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'MailApp',
      },
      element('Id', {}, alternate.hide.customOfficeAddin.officeAddinId),
      element('Version', {}, `${manifest.version}.0`),
      element('ProviderName', {}, manifest.developer.name),
      element('DefaultLocale', {}, 'en-US'),
      element(
        'DisplayName',
        { DefaultValue: manifest.name.short },
        ...overrides('Override', languages, 'name.short'),
      ),
      element(
        'Description',
        { DefaultValue: manifest.description.short },
        ...overrides('Override', languages, 'description.short'),
      ),
      element('IconUrl', { DefaultValue: alternate.alternateIcons.icon.url }),
      element('HighResolutionIconUrl', { DefaultValue: alternate.alternateIcons.highResolutionIcon.url }),
      element('SupportUrl', { DefaultValue: new URL('/support.html', manifest.developer.websiteUrl).href }),
      element('AppDomains', {}, element('AppDomain', {}, `https://${manifest.validDomains[0]}`)),
      element('Hosts', {}, element('Host', { Name: 'Mailbox' })),
      element(
        'Requirements',
        {},
        element('Sets', { DefaultMinVersion: '1.8' }, element('Set', { Name: 'Mailbox' })),
      ),
      element('FormSettings', {}, form('ItemRead', element('RequestedHeight', {}, '250')), form('ItemEdit')),
      element('Permissions', {}, 'ReadWriteItem'),
      element(
        'Rule',
        { 'xsi:type': 'RuleCollection', Mode: 'Or' },
        shown('Message', 'Read'),
        shown('Appointment', 'ReadOrEdit'),
      ),
      element('DisableEntityHighlighting', {}, 'true'),
      element(
        'VersionOverrides',
        {
          xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides',
          'xsi:type': 'VersionOverridesV1_0',
        },
        overridden,
      ),
    ),
  )
}
