#include "assets/ignore/lines.hpp"

namespace cdk::assets {

std::vector<std::u16string_view> lines(std::u16string_view text) {
  std::vector<std::u16string_view> found;
  for (;;) {
    const std::size_t end = text.find(u'\n');
    std::u16string_view line = text.substr(0, end);
    if (end == std::u16string_view::npos) {
      found.push_back(line);
      return found;
    }
    if (line.ends_with(u'\r')) line.remove_suffix(1);
    found.push_back(line);
    text.remove_prefix(end + 1);
  }
}

}  // namespace cdk::assets
