using Readout.Entities.Names;

namespace Readout.Entities.Scanning;

internal enum NameWordKind
{
    Given,
    Patronymic,
    Initial,
    Other,
}

/// <summary>A word of a run of names with the particles before it: tokens <c>[First, End)</c>, and how it may be read.</summary>
internal sealed record NameWord(NameWordKind Kind, int First, int End, string Norm, List<NameForm> Readings);
