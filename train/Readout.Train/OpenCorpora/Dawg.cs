using System.Buffers.Binary;

namespace Readout.Train.OpenCorpora;

/// <summary>
/// Reads the keys of a dawgdic automaton as the npm package <c>az</c> stores it: units of 4 bytes, one byte (windows-1251) a letter.
/// </summary>
internal sealed class Dawg
{
    private const uint LeafBit = 1u << 31;
    private const uint HasLeafBit = 1u << 8;
    private const uint ExtensionBit = 1u << 9;

    private readonly uint[] _units;

    public Dawg(string file)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(file);
        _units = new uint[BinaryPrimitives.ReadUInt32LittleEndian(bytes)];
        for (int i = 0; i < _units.Length; i++)
        {
            _units[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 + (i * 4))..]);
        }
    }

    /// <summary>Every key with its value, in the order of its bytes.</summary>
    public IEnumerable<(byte[] Key, uint Value)> Entries()
    {
        var stack = new Stack<(uint Index, byte[] Key)>();
        stack.Push((0, []));
        while (stack.TryPop(out (uint Index, byte[] Key) state))
        {
            uint unit = _units[state.Index];
            uint offset = (unit >> 10) << (int)((unit & ExtensionBit) >> 6);
            if ((unit & HasLeafBit) != 0)
            {
                yield return (state.Key, _units[state.Index ^ offset] & ~LeafBit);
            }

            for (uint label = 255; label >= 1; label--)
            {
                uint next = state.Index ^ offset ^ label;
                if (next < _units.Length && (_units[next] & (LeafBit | 0xFF)) == label)
                {
                    stack.Push((next, [.. state.Key, (byte)label]));
                }
            }
        }
    }
}
