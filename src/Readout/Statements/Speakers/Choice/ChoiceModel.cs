using Readout.Languages.Morphology;
using Readout.Statements.Learnt;
using Readout.Text;

namespace Readout.Statements.Speakers.Choice;

/// <summary>What was learnt of whom words mean that name nobody (<c>speaker-choice.bin</c>): one table of weights for the three languages. Immutable and thread-safe.</summary>
internal sealed class ChoiceModel
{
    public const uint Magic = 0x4B505352;
    public const int HeaderSize = 4;
    public const int Bits = 16;

    private const string FileName = "speaker-choice.bin";

    private readonly HashedWeights _weights;

    public ChoiceModel(ModelFile file)
    {
        if (file.ReadUInt32(0) != Magic)
        {
            throw new InvalidDataException("Not a model of speakers.");
        }

        _weights = new HashedWeights(file, HeaderSize, Bits);
    }

    /// <summary>The model that is shipped; null in a build that is to train the first one.</summary>
    public static ChoiceModel? Shipped { get; } = EmbeddedData.Exists(FileName) ? new ChoiceModel(new ModelFile(FileName)) : null;

    public float Score(ReadOnlySpan<uint> features) => _weights.Sum(features);
}
