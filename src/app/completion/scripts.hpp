// Scripts that complete command lines, made of what the commands say about themselves.
#pragma once

#include <string>

namespace cdk::app::completion {

/// `program`: the name by which it is called.
std::string for_bash(const std::string& program);
std::string for_zsh(const std::string& program);
std::string for_fish(const std::string& program);

}  // namespace cdk::app::completion
