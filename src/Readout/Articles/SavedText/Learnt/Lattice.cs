namespace Readout.Articles.SavedText.Learnt;

/// <summary>The sums over all sequences of roles of a page, forward and backward, each line's scaled to one.</summary>
internal sealed class Lattice
{
    private const int Roles = LineModel.Roles;

    // What cannot be reached has no way onward either: scaled sums over it would grow without bound.
    private const double Unreachable = 1e-100;

    private readonly int[] _edges;
    private readonly double[] _potentials;
    private readonly double[] _forward;
    private readonly double[] _backward;
    private readonly double[] _scales;
    private readonly double[] _stepPotentials;

    public Lattice(float[] emitted, int[] edges, float[] steps, byte[]? allowed)
    {
        _edges = edges;
        int lines = edges.Length;
        _potentials = new double[lines * Roles];
        _forward = new double[lines * Roles];
        _backward = new double[lines * Roles];
        _scales = new double[lines];
        _stepPotentials = new double[steps.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            _stepPotentials[i] = RoleOrder.CanFollow((LearntRole)(i / Roles % Roles), (LearntRole)(i % Roles)) ? Math.Exp(Math.Clamp(steps[i], -20, 20)) : 0;
        }

        Potentials(emitted, allowed);
        IsPossible = Forward();
        if (IsPossible)
        {
            Backward();
        }
    }

    /// <summary>False when no sequence agrees with what is known.</summary>
    public bool IsPossible { get; }

    /// <summary>How likely the line has the role.</summary>
    public float Marginal(int line, int role) => (float)(_forward[(line * Roles) + role] * _backward[(line * Roles) + role]);

    /// <summary>How likely the roles of the line before and of the line are these two.</summary>
    public float Step(int line, int from, int to) =>
        (float)(_forward[((line - 1) * Roles) + from] * _stepPotentials[(_edges[line] * Roles * Roles) + (from * Roles) + to] * _potentials[(line * Roles) + to] * _backward[(line * Roles) + to] / _scales[line]);

    private void Potentials(float[] emitted, byte[]? allowed)
    {
        for (int i = 0; i < _edges.Length; i++)
        {
            float most = float.MinValue;
            for (int role = 0; role < Roles; role++)
            {
                most = Can(i, role, allowed) ? Math.Max(most, emitted[(i * Roles) + role]) : most;
            }

            for (int role = 0; role < Roles; role++)
            {
                _potentials[(i * Roles) + role] = Can(i, role, allowed) ? Math.Exp(emitted[(i * Roles) + role] - most) : 0;
            }
        }
    }

    private bool Can(int line, int role, byte[]? allowed) => (allowed is null || (allowed[line] & (1 << role)) != 0)
        && (line > 0 || RoleOrder.CanStart((LearntRole)role)) && (line + 1 < _edges.Length || RoleOrder.CanEnd((LearntRole)role));

    private bool Forward()
    {
        for (int i = 0; i < _edges.Length; i++)
        {
            ReadOnlySpan<double> steps = _stepPotentials.AsSpan(_edges[i] * Roles * Roles, Roles * Roles);
            double scale = 0;
            for (int to = 0; to < Roles; to++)
            {
                double reached = i == 0 ? 1 : 0;
                for (int from = 0; from < Roles && i > 0; from++)
                {
                    reached += _forward[((i - 1) * Roles) + from] * steps[(from * Roles) + to];
                }

                scale += _forward[(i * Roles) + to] = reached * _potentials[(i * Roles) + to];
            }

            if (!(scale > 0))
            {
                return false;
            }

            _scales[i] = scale;
            for (int to = 0; to < Roles; to++)
            {
                double share = _forward[(i * Roles) + to] / scale;
                _forward[(i * Roles) + to] = share < Unreachable ? 0 : share;
            }
        }

        return true;
    }

    private void Backward()
    {
        int last = _edges.Length - 1;
        Array.Fill(_backward, 1, last * Roles, Roles);
        for (int i = last - 1; i >= 0; i--)
        {
            ReadOnlySpan<double> steps = _stepPotentials.AsSpan(_edges[i + 1] * Roles * Roles, Roles * Roles);
            for (int from = 0; from < Roles; from++)
            {
                double sum = 0;
                for (int to = 0; to < Roles; to++)
                {
                    sum += steps[(from * Roles) + to] * _potentials[((i + 1) * Roles) + to] * _backward[((i + 1) * Roles) + to];
                }

                _backward[(i * Roles) + from] = _forward[(i * Roles) + from] == 0 ? 0 : sum / _scales[i + 1];
            }
        }
    }
}
