#include <cstddef>
#include <utility>

#include "assets/regexp/program.hpp"

namespace cdk::assets::regexp {
namespace {

class Matcher {
 public:
  Matcher(const Program& program, std::u32string_view text) : program_(program), text_(text) {}

  // Whether the code from `start` on, `length` instructions of it, reaches MATCH with the text read from `from` on, or
  // from any later place when `anywhere`.
  bool run(std::size_t start, std::size_t length, std::size_t from, bool anywhere) const {
    // A state that was left once without reaching MATCH never reaches it, so each is entered once.
    std::vector<bool> seen(length * (text_.size() + 1));
    std::vector<State> open;
    for (std::size_t at = from; at <= (anywhere ? text_.size() : from); ++at) {
      open.push_back({start, at});
      while (!open.empty()) {
        const State state = open.back();
        open.pop_back();
        const std::size_t number = (state.pc - start) * (text_.size() + 1) + state.at;
        if (seen[number]) continue;
        seen[number] = true;
        if (program_.code[state.pc].op == Op::MATCH) return true;
        step(state, open);
      }
    }
    return false;
  }

 private:
  struct State {
    std::size_t pc;
    std::size_t at;
  };

  void step(const State& state, std::vector<State>& open) const {
    const Instruction& instruction = program_.code[state.pc];
    const State next = {state.pc + 1, state.at};
    const State target = {state.pc + static_cast<std::size_t>(instruction.jump), state.at};
    switch (instruction.op) {
      case Op::CHARACTER:
      case Op::SET:
      case Op::NOT_SET:
        if (state.at < text_.size() && accepts(instruction, text_[state.at])) open.push_back({next.pc, state.at + 1});
        return;
      case Op::SPLIT:
        open.push_back(target);
        open.push_back(next);
        return;
      case Op::JUMP: open.push_back(target); return;
      case Op::AHEAD:
      case Op::NOT_AHEAD: {
        const auto length = static_cast<std::size_t>(instruction.jump) - 1;
        if (run(next.pc, length, state.at, false) == (instruction.op == Op::AHEAD)) open.push_back(target);
        return;
      }
      default:
        if (holds(instruction.op, state.at)) open.push_back(next);
        return;
    }
  }

  bool accepts(const Instruction& instruction, char32_t c) const {
    if (program_.ignore_case) c = upper_case(c);
    if (instruction.op == Op::CHARACTER) return c == instruction.operand;
    return program_.sets[instruction.operand].contains(c) == (instruction.op == Op::SET);
  }

  bool holds(Op op, std::size_t at) const {
    if (op == Op::START) return at == 0;
    if (op == Op::END) return at == text_.size();
    const bool boundary = is_word(at) != (at > 0 && is_word(at - 1));
    return boundary == (op == Op::BOUNDARY);
  }

  bool is_word(std::size_t at) const {
    if (at >= text_.size()) return false;
    const char32_t c = text_[at];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  const Program& program_;
  std::u32string_view text_;
};

}  // namespace

bool matches(const Program& program, std::u32string_view text) {
  const bool anchored = program.code.front().op == Op::START;
  return Matcher(program, text).run(0, program.code.size(), 0, !anchored);
}

}  // namespace cdk::assets::regexp
