using System.Globalization;
using Readout.Entities;

namespace Readout.Train.Names;

/// <summary>Counts exact spans of each kind.</summary>
internal sealed class NameScore
{
    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Place, EntityKind.Organization];

    private readonly Dictionary<EntityKind, (int Right, int Found, int Gold)> _counts = Kinds.ToDictionary(kind => kind, _ => (0, 0, 0));

    public void Add(HashSet<(int, int, EntityKind)> gold, HashSet<(int, int, EntityKind)> found)
    {
        foreach (EntityKind kind in Kinds)
        {
            (int right, int all, int wanted) = _counts[kind];
            _counts[kind] = (right + gold.Count(name => name.Item3 == kind && found.Contains(name)), all + found.Count(name => name.Item3 == kind), wanted + gold.Count(name => name.Item3 == kind));
        }
    }

    public override string ToString() => string.Join(" | ", Kinds.Select(Line));

    private string Line(EntityKind kind)
    {
        (int right, int found, int gold) = _counts[kind];
        double precision = right / Math.Max(1.0, found);
        double recall = right / Math.Max(1.0, gold);
        return string.Create(CultureInfo.InvariantCulture, $"{kind} {2 * precision * recall / Math.Max(1e-9, precision + recall):F3} (P {precision:F3} R {recall:F3})");
    }
}
